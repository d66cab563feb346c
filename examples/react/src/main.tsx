import type {} from 'career-elements/react';
import 'career-elements/skill-matrix.js';
import { StrictMode, useState } from 'react';
import { createRoot } from 'react-dom/client';
import roles from './roles.json';

function App() {
  const [differences, setDifferences] = useState(false);
  const [filter, setFilter] = useState('');
  return (
    <>
      <h1>React</h1>
      <button id="toggle" type="button" onClick={() => setDifferences(!differences)}>
        Only differences
      </button>
      <skill-matrix
        data={roles}
        differences={differences}
        onmatrix-change={(event) => setFilter(event.filter)}
      />
      <p>
        Filter: <output>{filter}</output>
      </p>
    </>
  );
}

createRoot(document.querySelector('#root')!).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
