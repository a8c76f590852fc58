// Preloaded (`node --import`) or imported before TypeScript is loaded through tsx on Node 20.
// There the loader runs in a worker that does not keep the process alive: when nothing else is
// pending at that moment, Node ends the process with code 0 (13 under top-level await) and
// nothing done. Three of eight runs of `payload generate:types` ended that way on two cores.
// https://github.com/nodejs/node/issues/47929 confirms it: pending imports do not count as work.
const alive = setInterval(() => {}, 60_000)

/** Lets the process end by itself again. */
export const stopStayingAlive = () => clearInterval(alive)
