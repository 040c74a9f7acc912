-- normalise tills/sales
SELECT _record,
  "receipt",
  "quantity",
  "net",
  "gross",
  "label",
  row_number() OVER (
  PARTITION BY "receipt"
  ORDER BY _record
) AS "line",
  "_problem_receipt",
  "_problem_quantity",
  "_problem_gross",
  "_problem_net",
  "_problem_label"
FROM (
  SELECT *,
    coalesce(TRY_CAST("_computed_gross".value AS DECIMAL(18,2)), CAST('0.00' AS DECIMAL(18,2))) AS "gross",
    CASE WHEN "_computed_gross" IS NULL THEN 'failed' WHEN "_computed_gross".value IS NULL THEN NULL WHEN TRY_CAST("_computed_gross".value AS DECIMAL(18,2)) IS NULL OR TRY_CAST("_computed_gross".value AS DECIMAL(18,2)) <> "_computed_gross".value THEN 'failed' END AS "_problem_gross"
  FROM (
    SELECT *,
      TRY(
      struct_pack(
        value := CASE WHEN _c0 IS NULL THEN (CAST("net" AS DECIMAL(19,2)) * 1.19) ELSE (CAST("net" AS DECIMAL(19,2)) * 1.19) END
      )
    ) AS "_computed_gross"
    FROM (
      SELECT *,
        TRY_CAST("_computed_net".value AS DECIMAL(18,2)) AS "net",
        CASE WHEN "_computed_net" IS NULL THEN 'failed' WHEN "_computed_net".value IS NULL THEN 'missing' WHEN TRY_CAST("_computed_net".value AS DECIMAL(18,2)) IS NULL OR TRY_CAST("_computed_net".value AS DECIMAL(18,2)) <> "_computed_net".value THEN 'failed' END AS "_problem_net",
        CASE WHEN nullif("_computed_label".value, '') IS NULL THEN NULL WHEN true THEN nullif("_computed_label".value, '') END AS "label",
        CASE WHEN "_computed_label" IS NULL THEN 'failed' WHEN nullif("_computed_label".value, '') IS NULL THEN NULL WHEN NOT (true) THEN 'malformed' END AS "_problem_label"
      FROM (
        SELECT *,
          TRY(
          struct_pack(
            value := CASE WHEN _c0 IS NULL THEN (CAST("quantity" AS DECIMAL(19,3)) * 2) ELSE (CAST("quantity" AS DECIMAL(19,3)) * 2) END
          )
        ) AS "_computed_net",
          TRY(struct_pack(value := CASE WHEN _c0 IS NULL THEN (_c0 || '''s') ELSE (_c0 || '''s') END)) AS "_computed_label"
        FROM (
          SELECT *,
            CASE WHEN "receipt" IS NULL THEN CASE WHEN "_text_receipt" IS NULL THEN 'missing' ELSE 'malformed' END END AS "_problem_receipt",
            CASE WHEN "quantity" IS NULL THEN CASE WHEN "_text_quantity" IS NULL THEN 'missing' ELSE 'malformed' END END AS "_problem_quantity"
          FROM (
            SELECT *,
              CASE WHEN "_text_receipt" IS NULL THEN CAST(NULL AS VARCHAR) WHEN true THEN "_text_receipt" END AS "receipt",
              CASE WHEN "_text_quantity" IS NULL THEN CAST(NULL AS DECIMAL(18,3)) WHEN CAST("_cast_quantity" AS VARCHAR) = "_text_quantity" THEN "_cast_quantity" WHEN regexp_full_match("_text_quantity", '[+-]?0*[0-9]{1,15}(\.[0-9]{0,3}0*)?') THEN "_cast_quantity" END AS "quantity"
            FROM (
              SELECT *,
                TRY_CAST("_text_quantity" AS DECIMAL(18,3)) AS "_cast_quantity"
              FROM (
                SELECT *,
                  nullif(_c0, '') AS "_text_receipt",
                  nullif(_c1, '') AS "_text_quantity"
                FROM staged
              )
            )
          )
        )
      )
    )
  )
);
