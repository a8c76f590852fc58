import {
  BlockquoteFeature,
  BlocksFeature,
  BoldFeature,
  FixedToolbarFeature,
  HeadingFeature,
  HorizontalRuleFeature,
  ItalicFeature,
  LinkFeature,
  lexicalEditor,
  OrderedListFeature,
  ParagraphFeature,
  SubscriptFeature,
  SuperscriptFeature,
  UnderlineFeature,
  UnorderedListFeature,
} from '@payloadcms/richtext-lexical'
import type { Block, CollectionSlug } from 'payload'

import { LINK_TARGETS } from '@/fields/link'

import { UidFeature } from './uid-feature'

/**
 * The one editor of every rich text field: what a network's pages need and no raw HTML, embed
 * code, tables (still experimental in Payload 3) or automatic links, so that a text reads the same
 * on every frontend and each of its parts can be translated.
 */
export const editorWith = (blocks: Block[]) =>
  lexicalEditor({
    features: [
      ParagraphFeature(),
      HeadingFeature({ enabledHeadingSizes: ['h2', 'h3', 'h4'] }),
      ...[BoldFeature(), ItalicFeature(), UnderlineFeature()],
      ...[SubscriptFeature(), SuperscriptFeature()],
      ...[UnorderedListFeature(), OrderedListFeature()],
      BlockquoteFeature(),
      HorizontalRuleFeature(),
      LinkFeature({
        enabledCollections: LINK_TARGETS as CollectionSlug[],
        disableAutoLinks: true,
      }),
      ...(blocks.length > 0 ? [BlocksFeature({ blocks })] : []),
      FixedToolbarFeature(),
      UidFeature(),
    ],
  })
