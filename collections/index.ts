import type { CollectionConfig } from 'payload'

import { Articles } from './Articles'
import { Documents } from './Documents'
import { Initiatives } from './Initiatives'
import { Media } from './Media'
import { Pages } from './Pages'
import { People } from './People'
import { Redirects } from './Redirects'
import { Regions } from './Regions'
import { Resources } from './Resources'
import { Topics } from './Topics'
import { Users } from './Users'

/** The content model, in the order of the admin panel. */
export const collections: CollectionConfig[] = [
  ...[People, Regions],
  ...[Initiatives],
  ...[Resources, Articles, Topics, Media, Documents],
  ...[Pages, Redirects],
  Users,
]
