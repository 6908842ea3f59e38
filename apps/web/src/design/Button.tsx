import { Link } from '@tanstack/react-router';
import type { LinkComponentProps } from '@tanstack/react-router';
import type { ButtonHTMLAttributes } from 'react';

type Look = 'primary' | 'secondary' | 'warning';

function classOf(look: Look): string {
  return look === 'primary' ? 'govuk-button' : `govuk-button govuk-button--${look}`;
}

/** Does something. `type` is `submit` unless stated. */
export function Button({
  look = 'primary',
  type = 'submit',
  ...rest
}: ButtonHTMLAttributes<HTMLButtonElement> & { readonly look?: Look }) {
  return <button {...rest} type={type} className={classOf(look)} />;
}

/** A link that looks like a button: it begins something. Takes what `Link` takes. */
export const LinkButton: typeof Link = ((props: LinkComponentProps) => (
  <Link {...props} className={classOf('primary')} />
)) as typeof Link;

/** The same, for what stands beside the one that is begun most often. */
export const SecondaryLinkButton: typeof Link = ((props: LinkComponentProps) => (
  <Link {...props} className={classOf('secondary')} />
)) as typeof Link;
