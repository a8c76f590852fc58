import type { RelationshipFieldSingleValidation } from 'payload'
import { relationship } from 'payload/shared'

import { say } from '@/messages/say'

/** A person speaks for a city or for an organisation, so that lists know where to show them. */
export const affiliation: RelationshipFieldSingleValidation = (city, options) =>
  city && (options.siblingData as { partner?: unknown }).partner
    ? say(options.req, 'affiliationTwice')
    : relationship(city, options)
