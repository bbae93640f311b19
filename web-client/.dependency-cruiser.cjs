/**
 * Layers, lowest first: lib, i18n, api, session, ui, features, app, routes. A folder may use those below it.
 * A feature never uses another feature; the rule names the folders by pattern, so a new feature is guarded at once.
 */
const layers = ['lib', 'i18n', 'api', 'session', 'ui', 'features', 'app', 'routes'];
const test = '(\\.test\\.tsx?$|^src/testing/)';

const above = layers.slice(0, -1).map((layer, index) => ({
  name: `${layer}-stays-below`,
  severity: 'error',
  from: { path: `^src/${layer}/`, pathNot: test },
  to: { path: `^src/(${layers.slice(index + 1).join('|')})/` },
}));

module.exports = {
  forbidden: [
    ...above,
    {
      name: 'features-do-not-meet',
      severity: 'error',
      from: { path: '^src/features/([^/]+)/', pathNot: test },
      to: { path: '^src/features/', pathNot: '^src/features/$1/' },
    },
    {
      name: 'ui-knows-no-server',
      severity: 'error',
      from: { path: '^src/ui/', pathNot: test },
      to: { path: '^src/(api|session)/' },
    },
    {
      name: 'client-only-in-queries',
      severity: 'error',
      from: { path: '^src/', pathNot: `(^src/(api|session)/|^src/features/[^/]+/(queries|mutations)\\.ts$|${test})` },
      to: { path: '^src/api/(client\\.ts|schema\\.d\\.ts)' },
    },
    {
      name: 'tests-stay-outside',
      severity: 'error',
      from: { path: '^src/', pathNot: test },
      to: { path: test },
    },
    {
      name: 'no-cycle',
      severity: 'error',
      from: { path: '^src', pathNot: 'routeTree\\.gen|^src/routes|^src/app/router' },
      to: { circular: true },
    },
    {
      name: 'declared-packages-only',
      severity: 'error',
      from: { path: '^src', pathNot: test },
      to: { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'], dependencyTypesNot: ['type-only'] },
    },
  ],
  options: {
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'types', 'default'] },
  },
};
