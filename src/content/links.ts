import { isHostedBy, isWebAddress } from './web-address'

/** True for an address that may stand behind a link in text: https or mailto, nothing else. */
export const isSafeLink = (value: unknown): value is string =>
  typeof value === 'string' && (isWebAddress(value) || /^mailto:[^\s@]+@[^\s@]+$/i.test(value))

/** Where films may be embedded from: hosts whose players frontends know how to show. */
export const VIDEO_HOSTS = [
  'youtube.com',
  'youtu.be',
  'youtube-nocookie.com',
  'vimeo.com',
  'media.un.org',
  'webtv.un.org',
] as const

/** True for an https address at one of {@link VIDEO_HOSTS} or under it. */
export const isVideoAddress = (value: unknown): value is string =>
  typeof value === 'string' && isWebAddress(value) && isHostedBy(value, VIDEO_HOSTS)
