import path from 'node:path'

import type { Config, EmailAdapter, Plugin, TaskConfig } from 'payload'

import { queueMail, sendMailTask } from './outbox'
import { folderTransport, type MailTransport, smtpTransport } from './transport'

export type MailOptions = {
  /** Without one, mails are written into `<dataDir>/mail/` as files one can open. */
  smtpUrl: string | undefined
  /** As in a mail: `Name <address>`. */
  from: string
  dataDir: string
}

/** Every mail, Payload's own included, goes through the outbox and is sent by the job runner. */
export const mail =
  (options: MailOptions): Plugin =>
  (config: Config) => ({
    ...config,
    email: outboxAdapter(options.from),
    jobs: {
      ...config.jobs,
      // Payload lists tasks of different inputs in one array typed by none of them.
      tasks: [
        ...(config.jobs?.tasks ?? []),
        sendMailTask(transportOf(options)) as unknown as TaskConfig,
      ],
    },
  })

const outboxAdapter =
  (from: string): EmailAdapter<void> =>
  ({ payload }) => {
    const { name, address } = sender(from)
    return {
      name: 'outbox',
      defaultFromName: name,
      defaultFromAddress: address,
      sendEmail: (message) => queueMail(payload, message),
    }
  }

const sender = (from: string) => {
  const match = /^\s*"?([^"<]*?)"?\s*<([^>]+)>\s*$/.exec(from)
  return { name: match?.[1] ?? '', address: match?.[2] ?? from.trim() }
}

/** Made at the first mail: a process that sends none opens none. */
const transportOf = ({ smtpUrl, from, dataDir }: MailOptions) => {
  let transport: MailTransport | undefined
  return () => {
    transport ??= smtpUrl
      ? smtpTransport(smtpUrl, from)
      : folderTransport(path.join(dataDir, 'mail'), from)
    return transport
  }
}
