import type { ServerProps } from 'payload'

import { isAtWork } from '../payload/rights'
import { PreflightHint } from './preflight-hint.client'

/** Beside the buttons of a form: what the change at hand reopens, for those who may write the source. */
export const Preflight = ({ user }: ServerProps) => (isAtWork(user) ? <PreflightHint /> : null)
