'use client'

import { useRef } from 'react'

import type { DeskWord } from '@/messages/translation-desk'

import { type Command, capsOf, SHORTCUT_GROUPS, SHORTCUTS } from '../core/desk/shortcuts'

import { useDeskContext } from './desk-context'
import { useBorrowedFocus } from './use-borrowed-focus'
import { useWords } from './words'

/** Every key of the desk, made from the table that the keys themselves are made from. */
export const KeySheet = ({ onClose }: { onClose: () => void }) => {
  const { say } = useWords()
  const { isMac } = useDeskContext()
  const dialog = useRef<HTMLDialogElement>(null)
  useBorrowedFocus(() => dialog.current?.showModal())
  return (
    <dialog aria-label={say('keys')} className="desk-sheet" onClose={onClose} ref={dialog}>
      <header>
        <h2>{say('keys')}</h2>
        <button className="desk-button" onClick={() => dialog.current?.close()} type="button">
          {say('close')}
        </button>
      </header>
      {SHORTCUT_GROUPS.map((group) => (
        <section key={group}>
          <h3>{say(group)}</h3>
          <dl>
            {SHORTCUTS.filter((it) => it.group === group).map((shortcut) => (
              <div key={shortcut.command}>
                <dt className="desk-caps" dir="ltr">
                  {capsOf(shortcut, isMac).map((cap) => (
                    <kbd key={cap}>{cap}</kbd>
                  ))}
                </dt>
                <dd>{say(wordOf(shortcut.command))}</dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
    </dialog>
  )
}

/** `nextUnfinished` is called `keyNextUnfinished` in the catalogue; the types hold them together. */
const wordOf = <C extends Command>(command: C): DeskWord =>
  `key${command.charAt(0).toUpperCase()}${command.slice(1)}` as `key${Capitalize<C>}`
