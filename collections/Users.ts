import type { CollectionConfig } from 'payload'

import { adminOnlyField, ownAccountField } from '@/access/fields'
import { accessFor } from '@/access/policy'
import { LOCALES } from '@/content/locales'
import { vocabularyField } from '@/fields/vocabulary'
import { checkPassword, rememberResetPassword } from '@/hooks/password-rule'
import { checkUser } from '@/hooks/user-rules'
import { GROUPS } from '@/labels/groups'
import { label } from '@/labels/label'

const MINUTE = 60_000
const HOUR_IN_SECONDS = 3_600

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
  access: accessFor('users'),
  hooks: {
    beforeOperation: [rememberResetPassword],
    beforeValidate: [checkPassword, checkUser],
  },
  fields: [
    { name: 'name', type: 'text', required: true, maxLength: 200 },
    // Payload's own field, except that nobody can guess addresses by filtering.
    { name: 'email', type: 'email', required: true, unique: true, access: ownAccountField },
    {
      ...vocabularyField({ name: 'roles', vocabulary: 'userRole', hasMany: true, required: true }),
      saveToJWT: true,
      access: adminOnlyField,
    },
    {
      name: 'languages',
      type: 'array',
      saveToJWT: true,
      access: adminOnlyField,
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
    {
      name: 'language',
      type: 'select',
      enumName: 'enum_user_language',
      options: LOCALES.map(({ code, name }) => ({ value: code, label: name })),
      label: label(
        'Language of mail',
        'Langue des messages',
        'Idioma de los mensajes',
        'لغة الرسائل',
      ),
    },
    { name: 'releaseOverride', type: 'checkbox', defaultValue: false, access: adminOnlyField },
    { name: 'member', type: 'relationship', relationTo: 'members', access: adminOnlyField },
    { name: 'active', type: 'checkbox', defaultValue: true, access: adminOnlyField },
  ],
}
