import type { PayloadRequest } from 'payload'

import { queueMail } from '@/mail/outbox'
import { say } from '@/messages/say'
import { ownRequest } from '@/platform/own-request'

import { PATIENCE_DAYS } from '../core/health'

/** Writes to the active administrators that a webhook is not called any more. */
export const tellAdmins = async (
  req: PayloadRequest,
  { users, url }: { users: string; url: string },
): Promise<void> => {
  const { docs } = await req.payload.find({
    collection: users as never,
    where: { and: [{ roles: { in: ['admin'] } }, { active: { equals: true } }] },
    depth: 0,
    pagination: false,
    req: ownRequest(req),
  })
  // The path of an address may hold a token, which has no business in mails.
  const parameters = { host: new URL(url).host, days: PATIENCE_DAYS }
  for (const { email } of docs as unknown as { email: string }[]) {
    await queueMail(
      req.payload,
      {
        to: email,
        subject: say(undefined, 'webhookGivenUpSubject', parameters),
        text: say(undefined, 'webhookGivenUpMail', parameters),
      },
      req,
    )
  }
}
