/** Whether this is an absolute https address with a host and without credentials. */
export const isWebAddress = (value: string): boolean => {
  if (!/^https:\/\//i.test(value)) return false
  const url = parse(value)
  return url?.protocol === 'https:' && url.hostname.includes('.') && url.username === ''
}

/** Whether the host of an address is one of these domains or under one. */
export const isHostedBy = (address: string, domains: readonly string[]): boolean => {
  const host = parse(address)?.hostname ?? ''
  return domains.some((domain) => host === domain || host.endsWith(`.${domain}`))
}

const parse = (value: string): URL | undefined => {
  try {
    return new URL(value)
  } catch {
    return undefined
  }
}
