// Waits until Tracker serves, says where, and loads the demo when asked. Ends with the server it was started for.
import { loadDemo } from '../demo/load.mjs';

const [address, serverId, demo] = process.argv.slice(2);

for (let i = 0; i < 600; i++) {
  if (!isRunning()) process.exit(0);
  const answer = await fetch(`${address}/health/ready`).catch(() => undefined);
  if (answer?.ok) {
    if (demo) console.log(await loadDemo(address).catch((failure) => `The demo was not loaded: ${failure.message}`));
    console.log(`\nTracker is at ${address}/   (Ctrl-C stops it)\n`);
    process.exit(0);
  }
  await new Promise((resolve) => setTimeout(resolve, 100));
}
console.log('Tracker has not become ready within a minute. Its messages above say why.');

function isRunning() {
  try {
    return process.kill(Number(serverId), 0);
  } catch {
    return false;
  }
}
