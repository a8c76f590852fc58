import type { Config, Field } from 'payload'

import { staffOnlyField } from '@/access/fields'
import { label } from '@/labels/label'
import { declare } from '@/public-api/registry'

import { describeApplication } from './core/application'
import { type ApplyOptions, applyEndpoint } from './payload/apply-endpoint'
import { officeOf, sendDirectly } from './payload/mailing'

type Options = Pick<ApplyOptions, 'slugs' | 'choices' | 'limits' | 'visitorOf'> & {
  /** The collection of accounts whose editors and admins are told of an application. */
  users: string
} & Partial<Pick<ApplyOptions, 'send' | 'office' | 'answerAfter' | 'now'>>

/**
 * Cities ask to join through `POST /api/members/apply`. Adds the endpoint and, to each
 * membership, the group `application`: which wording was agreed to, when and in which language.
 *
 * @throws Error at start when the collection of memberships does not exist.
 */
export const membership =
  ({ users, ...options }: Options) =>
  (config: Config): Config => {
    const endpoint = applyEndpoint({
      send: sendDirectly,
      office: officeOf(users),
      answerAfter: 500,
      now: () => new Date(),
      ...options,
    })
    const { members } = options.slugs
    if (!config.collections?.some(({ slug }) => slug === members)) {
      throw new Error(
        `The feature "membership" is told of a collection "${members}" that is not there.`,
      )
    }
    const extended: Config = {
      ...config,
      collections: config.collections.map((collection) =>
        collection.slug === members
          ? {
              ...collection,
              fields: [...collection.fields, APPLICATION],
              endpoints: [endpoint, ...(collection.endpoints || [])],
            }
          : collection,
      ),
    }
    return declare(extended, [
      {
        path: `/${members}/apply`,
        tag: 'Membership',
        summary: 'A city applies to join',
        description: 'Answered alike whether or not we know the city or the address already.',
        parameters: {},
        sent: { body: describeApplication(options.choices), status: 202 },
        answers: { 'application/json': MESSAGE },
      },
    ])
  }

const MESSAGE = {
  type: 'object',
  required: ['message'],
  properties: { message: { type: 'string' } },
}

const APPLICATION: Field = {
  name: 'application',
  type: 'group',
  label: label('Application', 'Candidature', 'Solicitud', 'طلب الانضمام'),
  access: staffOnlyField,
  admin: { readOnly: true },
  fields: [
    {
      name: 'consentVersion',
      type: 'text',
      label: label(
        'Version of the consent text',
        'Version du texte de consentement',
        'Versión del texto de consentimiento',
        'إصدار نص الموافقة',
      ),
    },
    {
      name: 'consentedAt',
      type: 'date',
      label: label('Agreed on', 'Accepté le', 'Aceptado el', 'تاريخ الموافقة'),
    },
    {
      name: 'language',
      type: 'text',
      label: label('Language', 'Langue', 'Idioma', 'اللغة'),
    },
  ],
}
