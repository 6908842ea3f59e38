import './styles/main.scss';

import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';

import { begin } from './replay/index.ts';
import { router } from './router.tsx';

const place = document.getElementById('app');
if (place === null) throw new Error('The page has no place for the application');

void begin();
createRoot(place).render(
  <StrictMode>
    <RouterProvider router={router} />
  </StrictMode>,
);
