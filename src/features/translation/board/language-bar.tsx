import type { UIFieldServerProps } from 'payload'

import { isAtWork } from '../payload/rights'
import { LanguageLinks } from './language-links.client'

/** Above the form of a document: how far each language is, for those who translate or edit. */
export const LanguageBar = ({ user }: UIFieldServerProps) =>
  isAtWork(user) ? <LanguageLinks /> : null
