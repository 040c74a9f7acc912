-- prepare
CREATE TABLE suspect_hash_baseline AS
SELECT _hash
FROM (
  SELECT hash("receipt", "line") AS _hash
  FROM judged_baseline
)
GROUP BY _hash
HAVING count(*) > 1;

-- prepare
CREATE TABLE suspect_baseline AS
SELECT *,
  CASE WHEN _contradicted THEN 'duplicate' WHEN _times > 1 THEN 'duplicate' ELSE 'counts' END AS _fate
FROM (
  SELECT *,
    count(*) OVER (PARTITION BY "receipt", "line") AS _times,
    false AS _contradicted
  FROM (
    SELECT *
    FROM judged_baseline
    WHERE (
      hash("receipt", "line") IN (
        SELECT _hash
        FROM suspect_hash_baseline
      )
    )
  )
);

-- prepare
CREATE VIEW counting_baseline AS
SELECT _batch,
  _payload,
  _record,
  "receipt",
  "line",
  "store",
  "day",
  "gross",
  "currency",
  "updated_at"
FROM judged_baseline
WHERE NOT (
  hash("receipt", "line") IN (
    SELECT _hash
    FROM suspect_hash_baseline
  )
)
UNION ALL
SELECT _batch,
  _payload,
  _record,
  "receipt",
  "line",
  "store",
  "day",
  "gross",
  "currency",
  "updated_at"
FROM suspect_baseline
WHERE _fate = 'counts';

-- prepare
CREATE VIEW deduplicated_baseline AS
SELECT _batch,
  _payload,
  _record,
  "receipt",
  "line",
  "store",
  "day",
  "gross",
  "currency",
  "updated_at"
FROM suspect_baseline
WHERE _fate = 'deduplicated';

-- prepare
CREATE VIEW apart_baseline AS
SELECT *,
  CAST(1 AS BIGINT) AS _members
FROM (
  SELECT _batch,
    _payload,
    _record,
    "receipt",
    "line",
    "store",
    "day",
    "gross",
    "currency",
    "updated_at"
  FROM suspect_baseline
  WHERE _fate = 'duplicate'
);

-- prepare
CREATE VIEW matchable_baseline AS
SELECT *,
  CAST(1 AS BIGINT) AS _members
FROM (
  SELECT *
  FROM counting_baseline
);
