import type { AsyncRouteComponent } from '@tanstack/react-router';
import { createElement, use } from 'react';
import type { ComponentType } from 'react';

import { fetched } from './fetched.ts';

type PropsOf<Shown> = Shown extends (props: infer Props) => unknown ? Props : never;

/**
 * A component that is fetched when it is first shown or about to be. Where it could not be fetched it throws
 * `NotFetched`, which the nearest part of the page shows in its place; browsers do not ask twice for a script that failed.
 */
export function part<Module, Name extends keyof Module>(
  load: () => Promise<Module>,
  name: Name,
): AsyncRouteComponent<PropsOf<Module[Name]>> {
  let loading: Promise<void> | undefined;
  let shown: ComponentType<object> | undefined;
  let failure: { readonly error: unknown } | undefined;

  const fetchIt = async (): Promise<void> => {
    try {
      shown = (await fetched(load))[name] as ComponentType<object>;
    } catch (error) {
      failure = { error };
    }
  };
  // One promise for all who wait: React would begin anew with another one.
  const preload = (): Promise<void> => (loading ??= fetchIt());
  function Part(props: object) {
    if (failure !== undefined) throw failure.error;
    if (shown !== undefined) return createElement(shown, props);
    use(preload());
    return null;
  }
  return Object.assign(Part, { preload }) as AsyncRouteComponent<PropsOf<Module[Name]>>;
}
