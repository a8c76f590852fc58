/** True for an address that may stand behind a link in text: https or mailto, nothing else. */
export const isSafeLink = (value: unknown): value is string =>
  isHttps(value) || (typeof value === 'string' && /^mailto:[^\s@]+@[^\s@]+$/i.test(value))

/** True for a whole https address without a user name or password in it. */
export const isHttps = (value: unknown): value is string => {
  if (typeof value !== 'string' || !/^https:\/\/\S+$/i.test(value)) return false
  try {
    const { username, password, hostname } = new URL(value)
    return username === '' && password === '' && hostname.includes('.')
  } catch {
    return false
  }
}

/** Where films may be embedded from: hosts whose players we know how to show. */
export const VIDEO_HOSTS = [
  'youtube.com',
  'youtu.be',
  'youtube-nocookie.com',
  'vimeo.com',
  'media.un.org',
  'webtv.un.org',
] as const

/** True for an https address on one of {@link VIDEO_HOSTS} or a `www.`, `m.` or `player.` of it. */
export const isVideoAddress = (value: unknown): value is string => {
  if (!isHttps(value)) return false
  const host = new URL(value).hostname.replace(/^(www|m|player)\./, '')
  return (VIDEO_HOSTS as readonly string[]).includes(host)
}
