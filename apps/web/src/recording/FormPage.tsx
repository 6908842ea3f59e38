import { useLoaderData, useParams, useSearch } from '@tanstack/react-router';
import { useState } from 'react';

import { PathLink } from '../clock/links.tsx';
import { LinkButton } from '../design/Button.tsx';
import { useNow, useOwnId } from '../replay/index.ts';
import { NotFoundPage } from '../shell/NotFoundPage.tsx';
import { Page } from '../shell/Page.tsx';
import { wordsFor } from './form.ts';
import type { AnyForm, FormAddress } from './form.ts';
import { useMayRecord } from './may-record.ts';
import { OpenedForm } from './OpenedForm.tsx';
import { WhichOne } from './WhichOne.tsx';

/** The page of any form: the route has fetched which. */
export function FormPage() {
  const loaded: { readonly form: AnyForm } | undefined = useLoaderData({ strict: false });
  const ids = useParams({ strict: false });
  const { asof: _, on: __, since: ___, checked, ...said } = useSearch({ strict: false });
  if (loaded === undefined) return <NotFoundPage what="form" />;
  const address = { ids, said };
  return (
    <ShownForm
      // Forms about the same thing have the same address but for its last word, and are none of them another one.
      key={JSON.stringify([loaded.form.schema.shape.type.value, address])}
      form={loaded.form}
      address={address}
      beforehand={loaded.form.Beforehand !== undefined && checked === undefined}
    />
  );
}

interface ShownFormProps {
  readonly form: AnyForm;
  readonly address: FormAddress;
  /** Whether the reader is still to be told what recording will mean. */
  readonly beforehand: boolean;
}

/** The form with what the ledger held when it was opened, so that it does not change under the hands. */
export function ShownForm({ form, address, beforehand }: ShownFormProps) {
  const { world } = useNow();
  const personId = useOwnId();
  const [opened] = useState(() => form.subject.open(world, address, personId));
  const may = useMayRecord(form.schema.shape.type.value);
  const { subject } = form;
  if (opened === undefined) return <NotFoundPage what={subject.what} />;
  const back = subject.back?.(opened);
  const intro = wordsFor(form.intro, opened) || undefined;
  return (
    <Page
      // Going on to the form is a new page to whoever hears it.
      key={String(beforehand)}
      title={wordsFor(form.title, opened)}
      {...(subject.kind === undefined ? {} : { kind: subject.kind(opened) })}
      intro={may === 'yes' ? intro : undefined}
      askable={false}
    >
      <Body form={form} opened={opened} address={address} beforehand={beforehand} />
      {back === undefined ? null : (
        <p className="govuk-body">
          <PathLink path={back.path}>{back.words}</PathLink>
        </p>
      )}
    </Page>
  );
}

function Body({ form, opened, address, beforehand }: ShownFormProps & { readonly opened: object }) {
  const { items, instead, Beforehand } = form;
  const may = useMayRecord(form.schema.shape.type.value);
  const found = items?.of(opened);
  const only = address.said['about'] === undefined && found?.length === 1 ? found[0] : undefined;
  const item = only ?? found?.find(({ id }) => id === address.said['about']);
  const other = may === 'yes' ? instead?.(opened) : undefined;
  if (other !== undefined && other !== null) return other;
  if (items !== undefined && item === undefined) return <WhichOne items={items} opened={opened} />;
  if (beforehand && Beforehand !== undefined) {
    return (
      <div className="mb-reading">
        <Beforehand {...opened}>
          <LinkButton to="." search={(said: object) => ({ ...said, checked: 'yes' as const })}>
            Go on to the form
          </LinkButton>
        </Beforehand>
      </div>
    );
  }
  return <OpenedForm form={form} opened={opened} item={item} />;
}
