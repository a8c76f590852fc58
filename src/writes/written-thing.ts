import type { PayloadRequest, SanitizedCollectionConfig, SanitizedGlobalConfig } from 'payload'

import { fieldTreeOf } from './field-tree'

/** A document of a collection, or a global: what a write is about. */
export type WrittenThing = { id?: number | string } & (
  | { collection: SanitizedCollectionConfig; global?: undefined }
  | { collection?: undefined; global: SanitizedGlobalConfig }
)

export const configOf = (thing: WrittenThing): SanitizedCollectionConfig | SanitizedGlobalConfig =>
  thing.collection ?? thing.global

export const fieldsOf = (thing: WrittenThing, req: PayloadRequest) =>
  fieldTreeOf(configOf(thing), req.payload.blocks)

/** The one locale that is written, or undefined where all are. */
export const writtenLocale = (req: PayloadRequest): string | undefined =>
  req.locale === 'all' || !req.locale ? undefined : req.locale

/** Payload writes back an old version: its revisions come with it, for they name its content. */
export const isRestoring = (req: PayloadRequest): boolean => req.context.isRestoringVersion === true
