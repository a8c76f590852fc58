import type { Place } from './token'

const ROOT = '/preview'

/** Of our page for a document; without a token it shows what is published. */
export const pageAddress = ({ collection, id, locale }: Place, token?: string): string =>
  `${ROOT}/${collection}/${id}?${query({ locale, token })}`

/** Gives whoever is signed in, and may, a token and leads on to the page. */
export const openAddress = ({ collection, id, locale }: Place): string =>
  `${ROOT}/${collection}/${id}/open?${query({ locale })}`

/**
 * Of a frontend's own preview: `{collection}`, `{id}`, `{locale}` and `{token}` of the template are
 * replaced, and what it does not name is added as parameters.
 */
export const frontendAddress = (template: string, place: Place, token: string): string => {
  const parameters = { ...place, token }
  const missing: string[] = []
  const filled = Object.entries(parameters).reduce((address, [name, value]) => {
    const mark = `{${name}}`
    if (!address.includes(mark)) missing.push(`${name}=${encodeURIComponent(value)}`)
    return address.replaceAll(mark, encodeURIComponent(value))
  }, template)
  const mark = filled.includes('?') ? '&' : '?'
  return missing.length > 0 ? `${filled}${mark}${missing.join('&')}` : filled
}

const query = (parameters: Record<string, string | undefined>): string =>
  Object.entries(parameters)
    .flatMap(([name, value]) => (value ? [`${name}=${encodeURIComponent(value)}`] : []))
    .join('&')
