/**
 * Links of the page that lead to another page of the service and drop the date that this one shows. A link that names dates of
 * its own keeps them; one that leads back to today says so. It runs in the page.
 */
export function linksThatForget(): readonly string[] {
  const asked = new URL(location.href).searchParams.get('asof');
  const links = [...document.querySelectorAll<HTMLAnchorElement>('main a[href], nav a[href]')];
  return links.flatMap((link) => {
    const { origin, pathname, hash, searchParams } = new URL(link.href);
    const leadsOn = origin === location.origin && !(hash !== '' && pathname === location.pathname);
    if (!leadsOn || searchParams.has('asof') || /today/i.test(link.textContent)) return [];
    return [`“${link.textContent.trim()}” drops ${asked}: ${link.getAttribute('href')}`];
  });
}
