import type { State } from '../../unit'
import type { XliffState } from './document'

type Standing = { state: State; stale: boolean }

/**
 * Our states in the words of XLIFF 1.2 (section 2.3), chosen for how tools read them: Weblate and
 * translate-toolkit take `needs-translation` with a text for one that needs editing.
 */
export const xliffStateOf = ({ state, stale }: Standing): XliffState & { approved: boolean } => {
  const stateQualifier = state === 'machine' ? 'leveraged-mt' : undefined
  if (stale) return { state: 'needs-translation', stateQualifier, approved: false }
  if (state === 'machine') {
    return { state: 'needs-review-translation', stateQualifier, approved: false }
  }
  if (state === 'translated') return { state: 'translated', approved: false }
  if (state === 'reviewed') return { state: 'final', approved: true }
  return { state: 'needs-translation', approved: false }
}

/**
 * How far a text is that came back. A text without any state was translated by a tool that knows
 * none; every state that asks for more work is a draft.
 */
export const stateOfXliff = (returned: XliffState & { approved: boolean }): State => {
  const { state, stateQualifier, approved } = returned
  if (approved || state === 'final' || state === 'signed-off') return 'reviewed'
  if (state === 'translated') return 'translated'
  if (stateQualifier && MACHINE.has(stateQualifier)) return 'machine'
  return state === undefined ? 'translated' : 'draft'
}

const MACHINE = new Set(['leveraged-mt', 'mt-suggestion'])
