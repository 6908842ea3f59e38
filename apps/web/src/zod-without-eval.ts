import { z } from 'zod';

// The Content-Security-Policy forbids code made from text, which zod uses for speed where it may. Must run before any
// schema is made, so it is the first import of the page.
z.config({ jitless: true });
