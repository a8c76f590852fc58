import type { TextField } from 'payload'
import { text } from 'payload/shared'

import { isCountry } from '@/content/country'
import { isLanguageTag } from '@/content/language-tag'
import { isVideoAddress, VIDEO_HOSTS } from '@/content/links'
import { isTimeZone } from '@/content/time-zone'
import { isWebAddress } from '@/content/web-address'

import { type Rule, ruled } from './rule'

type Options = {
  name?: string
  required?: boolean
  index?: boolean
  admin?: TextField['admin']
  rules?: Rule<string>[]
  hooks?: TextField['hooks']
}

/** A country as ISO 3166-1 alpha-2 in upper case, or XK (Kosovo, user-assigned). */
export const countryField = ({ name = 'country', rules = [], ...field }: Options = {}) =>
  standardText(name, field, [
    (code) => (isCountry(code) ? undefined : { fault: 'notACountry', parameters: { code } }),
    ...rules,
  ])

/** An IANA time zone (`Europe/Paris`), kept as it was typed. */
export const timeZoneField = ({ name = 'timeZone', rules = [], ...field }: Options = {}) =>
  standardText(name, field, [
    (zone) => (isTimeZone(zone) ? undefined : { fault: 'notATimeZone', parameters: { zone } }),
    ...rules,
  ])

/** One language as a BCP 47 tag: that of an event or a file, which the site need not have. */
export const languageField = ({ name = 'language', rules = [], ...field }: Options = {}) =>
  standardText(name, field, [
    (tag) => (isLanguageTag(tag) ? undefined : { fault: 'notALanguage', parameters: { tag } }),
    ...rules,
  ])

/** Several languages as BCP 47 tags. */
export const languagesField = ({ name = 'languages', rules = [], ...field }: Options = {}) =>
  ({
    type: 'text',
    name,
    hasMany: true,
    ...field,
    validate: ruled<string[]>(text, (tags) => {
      // A single text instead of a list reaches us before Payload refuses it.
      const tag = [tags].flat().find((each) => !isLanguageTag(each))
      return tag === undefined ? undefined : { fault: 'notALanguage', parameters: { tag } }
    }),
  }) as TextField

/** An address on the web: https only, which also keeps `javascript:` out. */
export const urlField = ({ name = 'url', rules = [], ...field }: Options = {}) =>
  standardText(name, field, [
    (url) => (isWebAddress(url) ? undefined : { fault: 'notAWebAddress', parameters: { url } }),
    ...rules,
  ])

/** The address of a film on a host whose player we know how to show. */
export const videoUrlField = (options: Options = {}) =>
  urlField({
    ...options,
    rules: [
      (url) =>
        isVideoAddress(url)
          ? undefined
          : { fault: 'videoHostUnknown', parameters: { url, hosts: VIDEO_HOSTS.join(', ') } },
    ],
  })

const standardText = (name: string, field: Options, rules: Rule<string>[]): TextField =>
  ({ type: 'text', name, maxLength: 2_000, ...field, validate: ruled(text, ...rules) }) as TextField
