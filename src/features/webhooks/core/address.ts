import ipaddr from 'ipaddr.js'

/** Why an address may not be called. */
export type AddressFault = 'malformed' | 'notHttps' | 'credentials' | 'private'

/** `host` or `host:port`, as they stand in a URL, that may be private and need no https. */
export type PrivateHosts = readonly string[]

/**
 * What is wrong with the address of a webhook as far as it can be read; a name may still lead to
 * a private address, which is seen when it is connected to.
 */
export const addressFault = (
  address: unknown,
  privateHosts: PrivateHosts,
): AddressFault | undefined => {
  if (typeof address !== 'string' || !URL.canParse(address)) return 'malformed'
  const url = new URL(address)
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return 'malformed'
  if (url.username || url.password) return 'credentials'
  if (isPrivateHost(url, privateHosts)) return undefined
  if (url.protocol !== 'https:') return 'notHttps'
  return isPublicName(bareHost(url)) ? undefined : 'private'
}

/** Whether the operator lets this host be private and be called without https. */
export const isPrivateHost = ({ host, hostname }: URL, privateHosts: PrivateHosts): boolean =>
  privateHosts.includes(host) || privateHosts.includes(hostname)

/**
 * Whether an IP address is one of the public Internet: not of this machine, a private network, a
 * link (cloud metadata), a provider's carrier network, nor one that wraps another inside it.
 */
export const isPublicAddress = (ip: string): boolean => {
  if (!ipaddr.isValid(ip) || METADATA.includes(ip)) return false
  return ipaddr.parse(ip).range() === 'unicast'
}

/** The host of a URL as DNS and sockets take it: IPv6 without brackets. */
export const bareHost = ({ hostname }: URL): string => hostname.replace(/^\[|\]$/g, '')

/** Public addresses that clouds answer on from inside only: Azure's platform. */
const METADATA: readonly string[] = ['168.63.129.16']

const isPublicName = (host: string): boolean =>
  ipaddr.isValid(host) ? isPublicAddress(host) : !/(^|\.)localhost\.?$/.test(host)
