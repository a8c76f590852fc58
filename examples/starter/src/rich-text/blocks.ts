import type { CallToActionLink } from '../components/call-to-action'
import type { PictureFragment } from '../gql/graphql'
import type { Linked, RichText } from './tree'

/** The blocks that editors can put into a text (`src/rich-text/blocks.ts` of the CMS). */
export type TextBlock =
  | { blockType: 'quote'; text: string; attribution?: string | null }
  | { blockType: 'image'; media: PictureFragment | number | null; caption?: string | null }
  | { blockType: 'video'; url: string; title: string; transcript?: string | null }
  | { blockType: 'download'; item?: { relationTo: string; value: Linked } | null }
  | ({ blockType: 'callToAction' } & CallToActionLink)
  | { blockType: 'figures'; items: { value: string; label: string }[] }
  | { blockType: 'accordion'; items: { heading: string; body: RichText }[] }

/** A rich text is JSON to GraphQL, which therefore cannot type what is in it: the editor does. */
export const asBlock = (fields: Record<string, unknown>): TextBlock =>
  fields as unknown as TextBlock
