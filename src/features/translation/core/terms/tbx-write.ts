import type { Concept, Term } from './concept'

/**
 * The concepts as TBX-Basic in DCA style (ISO 30042:2019). What TBX-Basic has no data category for
 * stands in notes (`keepSource: yes`), which every tool keeps and {@link conceptsFromTbx} reads.
 */
export const conceptsToTbx = (concepts: readonly Concept[], sourceLocale: string): string =>
  `<?xml version="1.0" encoding="UTF-8"?>
<tbx type="TBX-Basic" style="dca" xml:lang="${escaped(sourceLocale)}" xmlns="${TBX_NAMESPACE}">
  <tbxHeader>
    <fileDesc><sourceDesc><p>citynet-cms</p></sourceDesc></fileDesc>
  </tbxHeader>
  <text>
    <body>
${concepts.map(entry).join('')}    </body>
  </text>
</tbx>
`

export const TBX_NAMESPACE = 'urn:iso:std:iso:30042:ed-2'

/** The status of a term in the words of TBX-Basic. */
export const ADMINISTRATIVE_STATUS = {
  preferred: 'preferredTerm-admn-sts',
  admitted: 'admittedTerm-admn-sts',
  forbidden: 'deprecatedTerm-admn-sts',
} as const satisfies Record<Term['status'], string>

const entry = (
  { id, kind, domain, definition, caseSensitive, terms }: Concept,
  index: number,
): string => {
  const locales = [...new Set(terms.map(({ locale }) => locale))]
  return [
    `      <conceptEntry id="c${index + 1}">`,
    ...(domain ? [`        <descrip type="subjectField">${escaped(domain)}</descrip>`] : []),
    ...(definition ? [`        <descrip type="definition">${escaped(definition)}</descrip>`] : []),
    ...notes(8, { concept: id, kind, caseSensitive: caseSensitive ? 'yes' : undefined }),
    ...locales.flatMap((locale) => [
      `        <langSec xml:lang="${escaped(locale)}">`,
      ...terms.filter((term) => term.locale === locale).flatMap((term) => termSection(term, kind)),
      '        </langSec>',
    ]),
    '      </conceptEntry>\n',
  ].join('\n')
}

const termSection = (term: Term, kind: Concept['kind']): string[] => [
  '          <termSec>',
  `            <term>${escaped(term.text)}</term>`,
  `            <termNote type="administrativeStatus">${ADMINISTRATIVE_STATUS[term.status]}</termNote>`,
  ...(kind === 'acronym' ? ['            <termNote type="termType">acronym</termNote>'] : []),
  ...notes(12, {
    keepSource: term.keepSource ? 'yes' : undefined,
    acronymPolicy: term.acronymPolicy,
    expansion: term.expansion,
    note: term.note,
  }),
  ...(term.patterns ?? []).flatMap((pattern) => notes(12, { pattern })),
  '          </termSec>',
]

const notes = (indent: number, values: Record<string, string | undefined>): string[] =>
  Object.entries(values).flatMap(([name, value]) =>
    value ? [`${' '.repeat(indent)}<note>${name}: ${escaped(value)}</note>`] : [],
  )

/** Characters that XML 1.0 cannot carry at all are left out. */
const escaped = (text: string): string =>
  text
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is left out
    .replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll('\r', '&#13;')
