'use client'

import type { ReactNode } from 'react'

import type { Command } from '../core/desk/shortcuts'

import { useDeskContext } from './desk-context'
import { KeyCaps, keyShortcuts } from './key-caps'

type Props = { command: Command; children: ReactNode; isMain?: boolean; disabled?: boolean }

/** A button that does what a key does, and shows the key. */
export const CommandButton = ({ command, children, isMain, disabled }: Props) => {
  const { commands } = useDeskContext()
  return (
    <button
      aria-keyshortcuts={keyShortcuts(command)}
      className={isMain ? 'desk-button desk-button--main' : 'desk-button'}
      disabled={disabled}
      onClick={() => commands.run(command)}
      type="button"
    >
      {children}
      <KeyCaps command={command} />
    </button>
  )
}
