import type { CollectionConfig } from 'payload'

import { Topics } from './Topics'
import { Users } from './Users'

/** The content model, in the order of the admin panel. */
export const collections: CollectionConfig[] = [Topics, Users]
