"""An XLS file, as nothing we install can write one: an empty sheet and a list of two."""

import base64
import zlib

_PACKED = (
    "c-rk)O=uHA6#izj+x(Ef##Cs;5CX<p3q`zmu#J{#6-<a8s+NMbCWlZ>Bo;vrTCF(>f~Sg?LOpn?dhrKE^yWdR=s^"
    "&aL{G(&px~j+`sVGXrqMzJwGi2FnKy6V%$s@p-u&&pnQJXgKM0jkhhErF(Vb|ikqJu9YQYbx*LBHOa|b2eLQ}!%p"
    "g^{0c<Om=mob#_E<?e6^(9f@Go@jiMKYhuMAi{~Y{Q6<HuMOU=AMGvl)PwXy8=v4G2OuQ9=CnQbPr3eGwq?aB{77"
    "#c(QYsIggJiQLgh66?nutA6T*jZFnW;@#P!BXscmwAv<!q$tuFC8#ADg4rFqff-L)R2QHw$zdMoWK29hhNa3Er4?"
    "O~WudeGC5lg<lasiV6TrRh-Aa_s@>*Y5U6_|j2Qpm|%gd0&+)~FcFrZYu&FsRA0hC|tN<Cz6?K;t54kH^7OifA%_"
    "#wO=RlB5SRh4b@N8p_YR<c`lfgn!u%;o)`TCYpwi`Bq*%ell?3?zgvz(Nz2dOD6bKFt9}$3LRIZ1}S^%&YVux*v|"
    "AS_qvJs5Yr%8OnEHTW-|LHxy?1MjnOze8Smm-YxoZ0i(d~v4i~?~w-G-(P`((PeIK7jl+Lm=>C0ylU7}0env!@Du"
    "jazsWj-=(|6|ALRRVY@8QO1tW9@t<R`i)|i8h<h9E#txT{kZkJ}k1&K>m<0O42)Gsic^`lG>t9+eSVSrgkti^?Y}"
    "q)Dhf+^w1^6#ivIApEe8bL8<FOwotf-usNa;9o5uUSUWZ>jELiJ5w~E$f&~i}ELdn32)<nzcS+U!Dv-BTyZK*dky"
    "6F_P4eI32=erd(<kLV<R~xTLPPUsBQ#O%ORQ3-`oB=(D2-mg7)IHSv4-a_eQk)^_gS@~f9;k~qvKZ^vGX5~{|ogO"
    "0zU"
)

XLS = zlib.decompress(base64.b85decode(_PACKED))
