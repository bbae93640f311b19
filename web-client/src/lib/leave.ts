/** Leaves for another site. The promise stays open, so that nothing else is shown until the browser has gone. */
export const leaveFor = (url: string): Promise<never> => {
  globalThis.location.assign(url);
  return new Promise(() => undefined);
};
