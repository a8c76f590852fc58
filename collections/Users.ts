import type { CollectionConfig } from 'payload'

import { onlyAdmin } from '@/access/private-fields'
import { LOCALES } from '@/content/locales'
import { vocabularyField } from '@/fields/vocabulary'
import { checkPassword, rememberResetPassword } from '@/hooks/password-rule'
import { checkUser } from '@/hooks/user-rules'
import { GROUPS } from '@/labels/groups'
import { label } from '@/labels/label'

const MINUTE = 60_000
const HOUR_IN_SECONDS = 3_600

const adminOnly = { create: onlyAdmin, update: onlyAdmin }

/** Who may sign in, and what they may do. */
export const Users: CollectionConfig = {
  slug: 'users',
  labels: {
    singular: label('User', 'Utilisateur', 'Usuario', 'مستخدم'),
    plural: label('Users', 'Utilisateurs', 'Usuarios', 'المستخدمون'),
  },
  auth: {
    tokenExpiration: 2 * HOUR_IN_SECONDS,
    useSessions: true,
    // Ten guesses in ten minutes; a reset by mail unlocks, so a stranger cannot lock anybody out.
    maxLoginAttempts: 10,
    lockTime: 10 * MINUTE,
    forgotPassword: { expiration: 30 * MINUTE },
    cookies: { sameSite: 'Strict' },
  },
  admin: {
    useAsTitle: 'email',
    group: GROUPS.system,
    defaultColumns: ['email', 'name', 'roles', 'active'],
  },
  access: {
    admin: ({ req }) => Boolean(req.user),
    create: ({ req }) => Boolean(req.user),
    read: ({ req }) => Boolean(req.user),
    update: ({ req }) => Boolean(req.user),
    delete: ({ req }) => Boolean(req.user),
    unlock: () => false,
  },
  hooks: {
    beforeOperation: [rememberResetPassword],
    beforeValidate: [checkPassword, checkUser],
  },
  fields: [
    { name: 'name', type: 'text', required: true, maxLength: 200 },
    {
      ...vocabularyField({ name: 'roles', vocabulary: 'userRole', hasMany: true, required: true }),
      saveToJWT: true,
      access: adminOnly,
    },
    {
      name: 'languages',
      type: 'array',
      saveToJWT: true,
      access: adminOnly,
      fields: [
        {
          name: 'locale',
          type: 'select',
          required: true,
          options: LOCALES.map(({ code, name }) => ({ value: code, label: name })),
        },
        { name: 'translate', type: 'checkbox', defaultValue: true },
        { name: 'review', type: 'checkbox', defaultValue: false },
        { name: 'release', type: 'checkbox', defaultValue: false },
      ],
    },
    { name: 'releaseOverride', type: 'checkbox', defaultValue: false, access: adminOnly },
    { name: 'member', type: 'relationship', relationTo: 'members', access: adminOnly },
    { name: 'active', type: 'checkbox', defaultValue: true, access: adminOnly },
  ],
}
