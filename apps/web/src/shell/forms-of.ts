import type { LoadForm } from '../recording/form.ts';

/**
 * Forms of an area by their commands. Every one is fetched by a list that is fetched itself, so that no first page names
 * them one by one.
 */
export function formsOf<const Name extends string>(
  list: () => Promise<{ readonly forms: Readonly<Record<Name, LoadForm>> }>,
  names: readonly Name[],
): { readonly [N in Name]: LoadForm } {
  const form =
    (name: Name): LoadForm =>
    async () =>
      (await list()).forms[name]();
  return Object.fromEntries(names.map((one) => [one, form(one)])) as { readonly [N in Name]: LoadForm };
}

/** The form of a command by its name in an address, with hyphens or without; `undefined` for a name of none. */
export function formNamed(forms: Readonly<Record<string, LoadForm>>, name: string): LoadForm | undefined {
  return Object.entries(forms).find(([command]) => command.toLowerCase() === name.replaceAll('-', ''))?.[1];
}
