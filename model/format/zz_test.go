package format
import ("testing")
func TestZZ(t *testing.T){ for _,s:=range []string{"0:\n0","0:\n0\n","0:\n\xc5\xbe"}{ out,err:=canonical([]byte(s)); t.Logf("%q %q %v",s,out,err)}}
