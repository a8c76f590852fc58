import type { CollectionConfig } from 'payload'

import { GROUPS } from '@/labels/groups'
import { label } from '@/labels/label'

export const Users: CollectionConfig = {
  slug: 'users',
  labels: {
    singular: label('User', 'Utilisateur', 'Usuario', 'مستخدم'),
    plural: label('Users', 'Utilisateurs', 'Usuarios', 'المستخدمون'),
  },
  auth: true,
  admin: { useAsTitle: 'email', group: GROUPS.system },
  access: {
    admin: ({ req }) => Boolean(req.user),
    create: ({ req }) => Boolean(req.user),
    read: ({ req }) => Boolean(req.user),
    update: ({ req }) => Boolean(req.user),
    delete: ({ req }) => Boolean(req.user),
    unlock: () => false,
  },
  fields: [{ name: 'name', type: 'text', required: true }],
}
