import { type ReactNode, useMemo } from 'react'

import type { DeskCode } from '../core/desk/answer'
import type { InlineText as Content } from '../core/inline/inline'
import { fromTagged } from '../core/inline/tagged'

import type { LookOf } from './editor/pieces'

type Props = {
  /** With tags. */
  text: string
  codes: readonly DeskCode[]
  /** Shows where each code begins and ends. */
  lookOf?: LookOf
}

/** A text as it looks on the page: what is bold is bold, with its codes as chips where asked. */
export const InlineText = ({ text, codes, lookOf }: Props) => {
  const content = useMemo(() => fromTagged(text), [text])
  return <>{drawn(content, { codes, lookOf })}</>
}

const drawn = (content: Content, options: Pick<Props, 'codes' | 'lookOf'>): ReactNode =>
  content.map((part, at) => {
    if (typeof part === 'string') return part
    const id = 'x' in part ? part.x : part.g
    const type = options.codes.find((it) => it.id === id)?.type ?? 'x-format'
    const chip = (kind: 'alone' | 'close' | 'open') =>
      options.lookOf && (
        <span
          aria-label={options.lookOf({ id, kind }).name}
          className={`desk-chip desk-chip--${kind} desk-chip--${type}`}
          role="img"
          title={options.lookOf({ id, kind }).name}
        >
          {id}
        </span>
      )
    if ('x' in part) {
      // biome-ignore lint/suspicious/noArrayIndexKey: parts of a text have no other identity
      return <span key={at}>{chip('alone') ?? (type === 'lb' ? <br /> : ' ')}</span>
    }
    return (
      // biome-ignore lint/suspicious/noArrayIndexKey: parts of a text have no other identity
      <span className={`desk-run desk-run--${type}`} key={at}>
        {chip('open')}
        {drawn(part.content, options)}
        {chip('close')}
      </span>
    )
  })
