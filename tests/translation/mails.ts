import type { Payload } from 'payload'

import type { MailMessage } from '@/mail/message'

/** What waits in the outbox, the oldest first. */
export const queuedMails = async (payload: Payload): Promise<MailMessage[]> => {
  const { docs } = await payload.find({
    collection: 'payload-jobs',
    where: { taskSlug: { equals: 'sendMail' } },
    sort: 'id',
    pagination: false,
  })
  return docs.map(({ input }) => (input as { message: MailMessage }).message)
}
