'use client'

import { useState } from 'react'

import type { DeskFinding, DeskUnit } from '../core/desk/answer'
import { textOf } from '../core/desk/state'

import { ApiFault, ask, loadUnit, performActs } from './api'
import { useDeskContext } from './desk-context'
import { KeyCaps } from './key-caps'
import { ReasonForm } from './reason-form'
import { useDesk, useDeskStore } from './store'
import { useAsked } from './use-asked'
import { useWords } from './words'

type Props = { unit: DeskUnit; asked: number }

/** What the checks say of the text as it stands, with what mends it. */
export const Findings = ({ unit, asked }: Props) => {
  const { say } = useWords()
  const { commands } = useDeskContext()
  const mayTranslate = useDesk((state) => state.document.rights.translate)
  const [waiving, setWaiving] = useState<string>()
  const { waive, fault } = useWaive(unit)
  const open = unit.findings.filter(({ waived }) => !waived)
  const first = open[0]?.check
  useAsked(asked, () => setWaiving(first))
  const fixable = open.find(({ fixes }) => fixes.length > 0)
  return (
    <section className="desk-section">
      <h2>{say('findings')}</h2>
      {unit.findings.length === 0 && <p className="desk-hint">{say('noFindings')}</p>}
      <ul className="desk-findings">
        {unit.findings.map((finding) => (
          <li className={`desk-finding desk-finding--${lookOf(finding)}`} key={keyOf(finding)}>
            <p>
              <span className="desk-hidden">
                {say(finding.waived ? 'info' : finding.severity)}:{' '}
              </span>
              {finding.message}
            </p>
            {finding.waived && <WaivedBy check={finding.check} unit={unit} />}
            {mayTranslate && !finding.waived && (
              <div className="desk-finding__buttons">
                {finding.fixes.map((fix, at) => (
                  <button
                    className="desk-button"
                    key={fix.target}
                    onClick={() => commands.write(fix.target)}
                    type="button"
                  >
                    {fix.label}
                    {finding === fixable && at === 0 && <KeyCaps command="fix" />}
                  </button>
                ))}
                <button
                  className="desk-button desk-button--quiet"
                  onClick={() => setWaiving(finding.check)}
                  type="button"
                >
                  {say('waive')}
                  {finding === open[0] && <KeyCaps command="waive" />}
                </button>
              </div>
            )}
            {waiving === finding.check && !finding.waived && (
              <ReasonForm
                label={say('reasonToWaive')}
                onCancel={() => setWaiving(undefined)}
                onSend={(reason) => {
                  setWaiving(undefined)
                  void waive(finding.check, reason)
                }}
              />
            )}
          </li>
        ))}
      </ul>
      {fault && (
        <p className="desk-refusal" role="alert">
          {fault}
        </p>
      )}
    </section>
  )
}

const WaivedBy = ({ unit, check }: { unit: DeskUnit; check: string }) => {
  const { say } = useWords()
  const reason = unit.waivers.find((it) => it.check === check)?.reason
  return reason === undefined ? null : <p className="desk-hint">{say('waived', { reason })}</p>
}

/** A waiver speaks of the text that is stored, so the text is stored first. */
const useWaive = (unit: DeskUnit) => {
  const { commands, place } = useDeskContext()
  const store = useDeskStore()
  const [fault, setFault] = useState<string>()
  const waive = async (check: string, reason: string) => {
    setFault(undefined)
    try {
      commands.flush()
      let { version } = unit
      const target = textOf(store.get(), unit.key)
      if (target !== unit.target) {
        const [stored] = await performActs(place, [{ key: unit.key, act: 'edit', target, version }])
        version = stored?.version ?? version
      }
      await ask('POST', 'waivers', { ...place, key: unit.key, check, reason, version })
      const now = await loadUnit(place, unit.key)
      if (now) store.dispatch({ type: 'saved-elsewhere', unit: now })
    } catch (error) {
      setFault(error instanceof ApiFault ? error.message : String(error))
    }
  }
  return { waive, fault }
}

const lookOf = ({ severity, waived }: DeskFinding): string => (waived ? 'waived' : severity)

const keyOf = ({ check, start, end, code, message }: DeskFinding): string =>
  [check, start, end, code, message].join()
