import type { RelationshipFieldServerProps } from 'payload'

import { say } from '@/messages/say'

import { AssigneesField as Field } from './assignees-field.client'

/** Whom a job is for: those who may do its step in its language, by name. */
export const AssigneesField = ({ i18n, path }: RelationshipFieldServerProps) => (
  <Field
    path={path}
    words={{
      label: say({ i18n }, 'jobFor'),
      choose: say({ i18n }, 'jobForChoose'),
      nobody: say({ i18n }, 'jobForNobody'),
    }}
  />
)
