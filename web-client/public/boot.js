// Runs before the first paint: puts the remembered language, direction and theme on <html>, so that nothing flashes.
// It is a file of its own because the content security policy allows no inline script.
(function () {
  var read = function (key) {
    try {
      return localStorage.getItem(key);
    } catch {
      return null;
    }
  };
  var root = document.documentElement;

  var asked = new URLSearchParams(location.search).get('lang');
  var remembered = asked === 'en' || asked === 'he' ? asked : read('tracker.language');
  var preferred = (navigator.language || '').toLowerCase();
  var hebrew = remembered ? remembered === 'he' : /^(he|iw)\b/.test(preferred);
  root.lang = hebrew ? 'he' : 'en';
  root.dir = hebrew ? 'rtl' : 'ltr';

  var theme = read('tracker.theme');
  var dark =
    theme === 'DARK' ||
    (theme !== 'LIGHT' && typeof matchMedia === 'function' && matchMedia('(prefers-color-scheme: dark)').matches);
  root.dataset.theme = dark ? 'dark' : 'light';
  var color = document.querySelector('meta[name="theme-color"]');
  if (color) color.setAttribute('content', dark ? '#0f1317' : '#f5f6f8');
})();
