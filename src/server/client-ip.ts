/** Carries the address to the layers and hooks; the server overwrites what a client sends. */
export const CLIENT_IP = 'x-client-ip'

/**
 * The address of whoever called: each trusted proxy has appended to X-Forwarded-For the address
 * it was called from, so with n proxies the n-th entry from the right is the last one a proxy of
 * ours wrote. Everything left of it is the caller's own claim.
 */
export const clientIp = (args: {
  socketAddress: string | undefined
  forwardedFor: string | undefined
  trustedProxies: number
}): string => {
  const { socketAddress = 'unknown', forwardedFor = '', trustedProxies } = args
  if (trustedProxies === 0) return socketAddress
  const hops = forwardedFor
    .split(',')
    .map((hop) => hop.trim())
    .filter(Boolean)
  return hops.at(-trustedProxies) ?? hops[0] ?? socketAddress
}
