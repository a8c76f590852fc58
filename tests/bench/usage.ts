/** What a process has of the machine: bytes now and at most, milliseconds of CPU since it began. */
export type Usage = { rss: number; peak: number; cpuMs: number }

/** Of this process. */
export const usage = (): Usage => {
  const { user, system } = process.cpuUsage()
  return {
    rss: process.memoryUsage.rss(),
    peak: process.resourceUsage().maxRSS * 1_024,
    cpuMs: (user + system) / 1_000,
  }
}
