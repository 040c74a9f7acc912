-- hash
SELECT sha256(
  concat(
    CAST("amount" AS VARCHAR),
    ';',
    "currency",
    ';',
    CAST("is_return" AS VARCHAR),
    ';',
    strlen("note"),
    ':',
    "note",
    CAST("opens" AS VARCHAR),
    ';',
    epoch_us("sold_at"),
    ';'
  )
)
FROM records;

-- nodes
SELECT (_record - 1) >> 10 AS node,
  sha256(string_agg(_sha256, '')),
  list(_record) = list_sort(list(_record))
FROM snapshot
WHERE _record BETWEEN 1 AND 1048576
GROUP BY node
ORDER BY node;

-- perhaps repeated
CREATE OR REPLACE TABLE maybe_repeated AS
SELECT narrow
FROM (
  SELECT hash(_sha256) AS narrow
  FROM (hashes)
)
GROUP BY narrow
HAVING count(*) > 1;

-- repeated
CREATE OR REPLACE TABLE repeated AS
SELECT payload,
  _record
FROM (
  SELECT payload,
    _record,
    row_number() OVER (
    PARTITION BY _sha256
    ORDER BY payload,
    _record
  ) AS occurrence
  FROM (hashes)
  WHERE hash(_sha256) IN (
    SELECT narrow
    FROM maybe_repeated
  )
)
WHERE occurrence > 1;
