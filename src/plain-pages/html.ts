/** Markup that may be sent as it is: everything in it was escaped or written by us. */
export class Html {
  constructor(readonly source: string) {}
}

type Value = Html | string | number | false | null | undefined | readonly Value[]

/**
 * Markup in which every value is text unless it is markup itself: `html`<p>${words}</p>``. Values in
 * attributes need their quotes. What is absent (`undefined`, `null`, `false`) writes nothing.
 *
 * A template of our own, because Next compiles all that the configuration loads and refuses
 * `react-dom/server` there (https://github.com/vercel/next.js/issues/43810).
 */
export const html = (literals: TemplateStringsArray, ...values: Value[]): Html =>
  new Html(
    literals.reduce((written, literal, index) => written + sourceOf(values[index - 1]) + literal),
  )

/** Attributes that are there: ` lang="fr" data-path="title"`. A name is ours, never a reader's. */
export const attributes = (named: Record<string, string | number | boolean | undefined>): Html =>
  new Html(
    Object.entries(named)
      .filter(([, value]) => value !== undefined && value !== false)
      .map(([name, value]) => ` ${name}="${escaped(value === true ? '' : String(value))}"`)
      .join(''),
  )

const sourceOf = (value: Value): string => {
  if (value instanceof Html) return value.source
  if (Array.isArray(value)) return value.map(sourceOf).join('')
  return value === undefined || value === null || value === false ? '' : escaped(String(value))
}

const escaped = (text: string): string =>
  text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`)
