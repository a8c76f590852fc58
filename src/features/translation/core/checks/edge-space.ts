import { spanOf } from '../inline/flat'
import type { Check, Observation } from './check'

/** Space at the beginning or end that the source does not have, or the other way round. */
export const edgeSpace = {
  id: 'edge-space',
  severity: 'warning',
  run: ({ source, target }) => {
    if (target.text.trim() === '') return []
    return EDGES.flatMap(({ edge, atStart }): Observation[] => {
      const wanted = edge(source.text)
      const given = edge(target.text)
      if ((wanted === '') === (given === '')) return []
      const offset = atStart ? 0 : target.text.length - given.length
      const span = spanOf(target, offset, offset + given.length)
      return [
        {
          message: { fault: given === '' ? 'edgeSpaceMissing' : 'edgeSpaceExtra' },
          ...span,
          fixes: [
            {
              ...span,
              replacement: wanted,
              label: given === '' ? 'fixInsertSpace' : 'fixRemoveSpace',
            },
          ],
        },
      ]
    })
  },
} as const satisfies Check

const EDGES = [
  { edge: (text: string) => text.slice(0, text.length - text.trimStart().length), atStart: true },
  { edge: (text: string) => text.slice(text.trimEnd().length), atStart: false },
]
