import Button from '@mui/material/Button';
import { useState } from 'react';
import { useFormats } from '../formats';
import { overrides as words } from '../i18n/en/overrides';
import { usualReasons } from '../i18n/en/reasons';
import { sayRuleName } from '../i18n/sayRuleName';
import { LinkButton } from '../layout/LinkButton';
import { Worklist } from '../layout/Worklist';
import type { Override } from './Override';
import { OverrideFilters } from './OverrideFilters';
import css from './overrides.module.css';
import { type OverrideFilter, useOverrides } from './useOverrides';

const everything: OverrideFilter = { specialistId: '', from: null, to: null };

/** Where somebody went against a rule, with who, which rule and why. */
export function OverridesList() {
  const say = useFormats();
  const [filter, setFilter] = useState(everything);
  const list = useOverrides(filter);
  const rows = list.data?.pages.flatMap((page) => page.rows);
  const total = list.data?.pages[0]?.total ?? 0;
  return (
    <div className={css['list']}>
      <p className={css['lead']}>{words.lead}</p>
      <OverrideFilters filter={filter} onChange={setFilter} />
      <Worklist
        label={words.title}
        rows={rows}
        error={list.error}
        onRetry={() => void list.refetch()}
        empty={words.empty}
        row={(one) => ({
          key: one.id,
          lead: (
            <time dateTime={one.at}>
              {say.time(one.at)}
              <small>{say.day(say.dayOf(one.at))}</small>
            </time>
          ),
          title: one.patient.name,
          to: `/patients/${one.patient.id}`,
          facts: [one.patient.number, words.what[one.what], words.by(one.by.name)],
          next: <Why override={one} />,
          verb: <Way override={one} />,
        })}
        foot={
          list.hasNextPage ? (
            <Button
              variant="outlined"
              disabled={list.isFetchingNextPage}
              onClick={() => void list.fetchNextPage()}
            >
              {words.more} ({words.shown(rows?.length ?? 0, total)})
            </Button>
          ) : null
        }
      />
    </div>
  );
}

function Why({ override: { rules, reason, reasonCode } }: { override: Override }) {
  const why = reason ?? (reasonCode ? (usualReasons[reasonCode] ?? reasonCode) : null);
  const names = [...new Set(rules.map(({ code }) => sayRuleName(code)))];
  return (
    <>
      <strong className={css['rules']}>{names.length > 0 ? words.rules(names) : words.noRules}</strong>
      <span className={css['reason']}>{why ? words.reason(why) : words.noReason}</span>
    </>
  );
}

function Way({ override: { visitId, planId } }: { override: Override }) {
  if (visitId) {
    return (
      <LinkButton size="small" to={`/calendar?visit=${visitId}`}>
        {words.visit}
      </LinkButton>
    );
  }
  if (!planId) return null;
  return (
    <LinkButton size="small" to={`/plans/${planId}`}>
      {words.plan}
    </LinkButton>
  );
}
