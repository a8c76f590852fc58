import { readFileSync } from 'node:fs'

import { describe, expect, it } from 'vitest'

import { findingsOf } from '../../../../../tests/translation/corpus/measure'
import {
  IMPOSSIBLE,
  SEED_PAGE_DEFECTS,
  type SeedPageDefect,
} from '../../../../../tests/translation/corpus/seed-page-defects'

const documentation = readFileSync(
  new URL('../../../../../docs/features/translation.md', import.meta.url),
  'utf8',
)

/** The row without the spaces that align a table. */
const rowOf = (defect: SeedPageDefect): string => {
  const answer =
    'check' in defect ? `\`${defect.check}\`` : `impossible: ${IMPOSSIBLE[defect.impossible]}`
  return `| ${defect.page} | ${defect.defect} | ${answer} |`
}

const rows = documentation.split('\n').map((line) => line.replace(/\s+/g, ' ').trim())

describe('a defect of the five seed pages', () => {
  it.each(SEED_PAGE_DEFECTS.map((each) => [each.page, each.defect, each] as const))(
    '%s, %s, is in the documentation',
    (_page, _defect, each) => {
      expect(rows).toContain(rowOf(each))
    },
  )

  it.each(
    SEED_PAGE_DEFECTS.flatMap((each) =>
      'check' in each ? [[each.page, each.defect, each.check, each.example] as const] : [],
    ),
  )('%s, %s, is found by %s', (_page, _defect, check, example) => {
    const found = findingsOf({ class: check, locale: 'fr', ...example })
    expect(found.map((finding) => finding.check)).toContain(check)
  })
})
