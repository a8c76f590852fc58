import type { I18nClient } from '@payloadcms/translations'
import type { TypedUser } from 'payload'

import { actorOf } from '@/access/core/actor'
import { say } from '@/messages/say'

import { NoticesBell as Bell } from './notices-bell.client'

type Props = { i18n: I18nClient; user?: TypedUser | null }

/** In the header of the panel: how much somebody has not seen yet, for who has to do with texts. */
export const NoticesBell = ({ i18n, user }: Props) => {
  const { roles } = actorOf(user)
  if (!roles.some((role) => role !== 'member')) return null
  const listener = { i18n }
  return (
    <Bell
      language={i18n.language}
      words={{
        title: say(listener, 'bellTitle'),
        unread: say(listener, 'bellUnread'),
        none: say(listener, 'bellNone'),
        all: say(listener, 'bellReadAll'),
        failed: say(listener, 'bellFailed'),
      }}
    />
  )
}
