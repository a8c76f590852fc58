import { addressLine, versionTag } from '../address'
import type { ExchangeFile, ExchangeUnit } from '../model'
import type { XliffAlternative, XliffFile, XliffGroup, XliffUnit } from './document'
import { toolIdOf, type XliffProfile } from './profiles'
import { xliffStateOf } from './states'

/** The document as one `<file>`; units of a list or an embedded block stand in one `<group>`. */
export const xliffFileOf = (file: ExchangeFile, profile: XliffProfile): XliffFile => ({
  original: `${file.collection}/${file.documentId}`,
  sourceLanguage: file.sourceLocale,
  targetLanguage: file.targetLocale,
  toolId: toolIdOf(profile),
  productVersion: file.schemaVersion,
  title: file.title,
  body: grouped(file, profile),
})

const grouped = (file: ExchangeFile, profile: XliffProfile): (XliffUnit | XliffGroup)[] => {
  const body: (XliffUnit | { resname: string; units: XliffUnit[] })[] = []
  for (const each of file.units) {
    const unit = xliffUnitOf(file, each, profile)
    const last = body.at(-1)
    if (each.unit.group === undefined) body.push(unit)
    else if (last && 'units' in last && last.resname === each.unit.group) last.units.push(unit)
    else body.push({ resname: each.unit.group, units: [unit] })
  }
  return body
}

const xliffUnitOf = (file: ExchangeFile, each: ExchangeUnit, profile: XliffProfile): XliffUnit => {
  const { unit, target } = each
  const address = { ...file, key: unit.key }
  const { approved, ...state } = xliffStateOf(each)
  const forOmegat = profile === 'xliff-omegat'
  return {
    id: versionTag(address, each.sourceHash, target),
    resname: addressLine(address),
    restype: RESTYPES[unit.nodeType ?? ''] ?? 'string',
    approved: approved && !forOmegat,
    maxWidth: unit.maxLength,
    source: unit.content,
    target: forOmegat
      ? { content: unit.content, state: 'needs-translation' }
      : target && { content: target, ...state },
    codes: unit.codes,
    contexts: [
      { type: 'recordtitle', text: file.title },
      { type: 'element', text: each.contextLabel ?? unit.key },
    ],
    notes: each.notes,
    alternatives: alternativesOf(each),
  }
}

const alternativesOf = (each: ExchangeUnit): XliffAlternative[] => [
  ...(each.previousTarget
    ? [
        {
          type: 'previous-version' as const,
          source: each.previousSource,
          target: each.previousTarget,
        },
      ]
    : []),
  ...each.matches.map(({ source, target, score }) => ({
    type: 'proposal' as const,
    source,
    target,
    matchQuality: `${Math.round(score * 100)}%`,
    origin: 'memory',
  })),
]

/** Nodes of rich text in the words of `restype`. */
const RESTYPES: Readonly<Record<string, string>> = {
  heading: 'heading',
  listitem: 'listitem',
  tablecell: 'cell',
  paragraph: 'x-paragraph',
  quote: 'x-quote',
}
