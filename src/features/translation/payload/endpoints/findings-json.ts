import type { PayloadRequest } from 'payload'

import { say } from '@/messages/say'

import type { Finding } from '../../core/checks'
import { applyFix } from '../../core/checks/apply-fix'
import { activeWaivers } from '../../core/checks/waivers'
import type { InlineText } from '../../core/inline/inline'
import { toTagged } from '../../core/inline/tagged'
import { waiversOf } from '../checks/judge'
import type { StoredUnit } from '../store/units-in-locale'

/** A finding in the caller's language; each fix with the text that it makes. */
export const findingJson = (
  req: PayloadRequest,
  { check, severity, message, start, end, code, fixes }: Finding,
  target: InlineText,
) => ({
  check,
  severity,
  message: sayFinding(req, { message }),
  start,
  end,
  code,
  fixes: fixes.map((fix) => ({
    label: say(req, fix.label),
    start: fix.start,
    end: fix.end,
    replacement: fix.replacement,
    target: toTagged(applyFix(target, fix)),
  })),
})

export const sayFinding = (req: PayloadRequest, { message }: Pick<Finding, 'message'>): string =>
  say(req, message.fault, message.parameters)

/** The waivers that still speak of the text as it is. */
export const waiversJson = (unit: StoredUnit) =>
  activeWaivers([...waiversOf(unit)], unit).map(({ check, reason, by, at }) => ({
    check,
    reason,
    by,
    at,
  }))
